namespace NewsDashboard.Web.Components.Filters;

/// <summary>Something that can be chosen in a list.</summary>
/// <param name="Value">What stands in the address.</param>
/// <param name="Label">What the reader sees.</param>
/// <param name="Note">A word or number at the right, or null.</param>
public sealed record Choice(string Value, string Label, string? Note = null);
