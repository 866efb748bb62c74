using Microsoft.Extensions.Options;
using NewsDashboard.Data;
using NewsDashboard.Data.Sqlite;
using NewsDashboard.Data.SqlServer;
using NewsDashboard.Ingestion;
using NewsDashboard.Web.Api;
using NewsDashboard.Web.Hosting;

var arguments = StartupArguments.Parse(args);
var builder = WebApplication.CreateBuilder(arguments.Rest);
if (arguments.HealthCheck)
{
    return await HealthProbe.RunAsync(builder.Configuration, Console.Out);
}

if (arguments.NoDemo)
{
    builder.Configuration["Demo:Enabled"] = "false";
}

builder.Services.AddNewsDatabase(builder.Configuration, new SqliteProvider(), new SqlServerProvider());
builder.Services.AddHostedService<DatabaseStartup>();
builder.Services.AddIngestion(builder.Configuration).AddBackgroundIngestion(arguments.Files);
builder.AddDashboard();

try
{
    var app = builder.Build();
    app.UseDashboard();
    app.MapHealth();
    app.MapNewsApi();
    app.MapDashboard();
    await app.RunAsync();
    return 0;
}
catch (OptionsValidationException wrong)
{
    await Console.Error.WriteLineAsync("The dashboard did not start: " + string.Join(" ", wrong.Failures));
    return 2;
}
