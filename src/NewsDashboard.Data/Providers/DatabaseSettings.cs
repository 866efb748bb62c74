using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace NewsDashboard.Data.Providers;

/// <summary>The provider that the configuration chose, with its options, both checked.</summary>
internal sealed record DatabaseSettings(DatabaseProvider Provider, DatabaseOptions Options)
{
    private const int LongestMigrationMinutes = 1440;

    /// <exception cref="OptionsValidationException">A setting is wrong; the message names its key and what is allowed.</exception>
    public static DatabaseSettings Read(IConfiguration configuration, IReadOnlyList<DatabaseProvider> providers)
    {
        if (providers.Count == 0)
            throw new ArgumentException("At least one database provider must be given.", nameof(providers));

        var name = NotBlank(configuration["Database:Provider"]) ?? providers[0].Name;
        var provider = providers.FirstOrDefault(provider => provider.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw Wrong($"Database:Provider is \"{name}\"; allowed are {string.Join(", ", providers.Select(provider => provider.Name))}.");

        var options = new DatabaseOptions { Provider = provider.Name, ConnectionString = NotBlank(configuration.GetConnectionString("News")) };
        if (NotBlank(configuration["NEWSDASHBOARD_DATA"] ?? Environment.GetEnvironmentVariable("NEWSDASHBOARD_DATA")) is { } folder)
            options.DataFolder = Path.GetFullPath(folder);

        if (NotBlank(configuration["Database:MigrationMinutes"]) is { } minutes)
        {
            if (!int.TryParse(minutes, out var number) || number is < 1 or > LongestMigrationMinutes)
                throw Wrong($"Database:MigrationMinutes is \"{minutes}\"; allowed are whole minutes from 1 to {LongestMigrationMinutes}.");
            options.MigrationMinutes = number;
        }

        return provider.Validate(options) is { } complaint ? throw Wrong(complaint) : new DatabaseSettings(provider, options);
    }

    public void Configure(DbContextOptionsBuilder builder) => Provider.Configure(builder, Options);

    private static string? NotBlank(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static OptionsValidationException Wrong(string message) => new("Database", typeof(DatabaseOptions), [message]);
}
