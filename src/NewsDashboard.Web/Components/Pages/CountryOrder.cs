using NewsDashboard.Data.Queries;
using NewsDashboard.Web.Components.Filters;
using NewsDashboard.Web.Components.Parts;

namespace NewsDashboard.Web.Components.Pages;

/// <summary>Order of the table of countries, as the address has it: <c>?sort=tone&amp;order=up</c>.</summary>
/// <param name="Sort">"country", "mentions", "articles", "tone" or "meetings".</param>
/// <param name="Descending">Largest first.</param>
public sealed record CountryOrder(string Sort, bool Descending)
{
    private const string Default = "mentions";

    private static readonly string[] Words = ["country", "mentions", "articles", "tone", "meetings"];

    /// <summary>Unknown words give the default: most mentions first.</summary>
    public static CountryOrder Read(AddressQuery query) =>
        new(Words.FirstOrDefault(word => word == query["sort"], Default), query["order"] != "up");

    public IReadOnlyList<CountryRow> Apply(IReadOnlyList<CountryRow> rows) => Sort switch
    {
        "country" => By(rows, row => CountryNames.Of(row.Country), StringComparer.InvariantCulture),
        "articles" => By(rows, row => row.Articles),
        "tone" => By(rows, row => row.MeanTone ?? 0),
        "meetings" => By(rows, row => row.Meetings),
        _ => By(rows, row => row.Mentions),
    };

    private IReadOnlyList<CountryRow> By<TKey>(IReadOnlyList<CountryRow> rows, Func<CountryRow, TKey> key, IComparer<TKey>? comparer = null) =>
        [.. (Descending ? rows.OrderByDescending(key, comparer) : rows.OrderBy(key, comparer)).ThenBy(row => row.Country, StringComparer.Ordinal)];
}
