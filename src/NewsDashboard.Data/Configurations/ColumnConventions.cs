using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Entities;
using NewsDashboard.Extraction.Meetings;
using NewsDashboard.Extraction.Temporal;

namespace NewsDashboard.Data.Configurations;

/// <summary>How types become columns, the same in every table.</summary>
internal static class ColumnConventions
{
    public static void Apply(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
        configuration.Properties<MeetingStatus>().HaveConversion<byte>();
        configuration.Properties<MeetingFormat>().HaveConversion<byte>();
        configuration.Properties<DatePrecision>().HaveConversion<byte>();
        configuration.Properties<DateBasis>().HaveConversion<byte>();
        configuration.Properties<FetchOutcome>().HaveConversion<byte>();
        configuration.Properties<IngestionKind>().HaveConversion<byte>();
    }
}
