using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NewsDashboard.Data.Providers;

namespace NewsDashboard.Data;

public static class DataServices
{
    /// <summary>Registers the database chosen by <c>Database:Provider</c>, every query class and the store.</summary>
    public static IServiceCollection AddNewsDatabase(this IServiceCollection services, IConfiguration configuration, params DatabaseProvider[] providers) =>
        throw new NotImplementedException();
}
