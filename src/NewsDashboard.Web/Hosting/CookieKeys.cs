using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using NewsDashboard.Data.Providers;

namespace NewsDashboard.Web.Hosting;

/// <summary>The keys that protect cookies and forms.</summary>
public static class CookieKeys
{
    /// <summary>Keeps them in <c>keys</c> in the data folder, so that they outlive a container and are the same for all replicas on one folder.</summary>
    public static void AddKeysInDataFolder(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("NewsDashboard");
        services.AddOptions<KeyManagementOptions>().Configure<DatabaseOptions, ILoggerFactory>((keys, database, logs) =>
            keys.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(Path.Combine(database.DataFolder, "keys")), logs));
    }
}
