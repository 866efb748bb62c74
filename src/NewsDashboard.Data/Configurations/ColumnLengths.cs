using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsDashboard.Data.Configurations;

/// <summary>Longest values of the columns that are limited, in UTF-16 code units; the store cuts what is for people and never a key.</summary>
internal static class ColumnLengths
{
    /// <summary>ISO 3166-1 alpha-2 or an organisation's code.</summary>
    public const int Code = 24;

    public const int PartiesKey = 1000;

    /// <summary>SQL Server allows 1,700 bytes in an index; an address is ASCII.</summary>
    public const int Url = 1700;

    public const int FeedUrl = 800;

    public const int Name = 200;

    public const int ExternalId = 500;

    public const int Version = 50;

    public const int Excerpt = 2000;

    public static PropertyBuilder<string> IsCode(this PropertyBuilder<string> property) =>
        property.HasMaxLength(Code).IsUnicode(false);
}
