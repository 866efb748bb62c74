using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace NewsDashboard.Data.Configurations;

/// <summary>Times are stored in UTC and come back as UTC, whatever the engine forgets of their kind.</summary>
internal sealed class UtcDateTimeConverter() : ValueConverter<DateTime, DateTime>(
    time => time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : time,
    time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
