using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace NewsDashboard.Web.Tests.Deployment;

/// <summary>What docker-compose.yml promises, read with a YAML parser: Docker does not run on the machines that run these tests.</summary>
public partial class ComposeFileTests
{
    private static readonly string[] Services = ["db", "dashboard"];

    private static readonly string[] KnownTopLevel = ["services", "volumes"];

    private static readonly string[] KnownServiceKeys =
        ["image", "build", "environment", "volumes", "healthcheck", "restart", "depends_on", "ports"];

    private readonly YamlMappingNode file = Load();

    [Fact]
    public void It_has_only_keys_of_the_compose_specification_that_we_mean()
    {
        Assert.Superset(Keys(file).ToHashSet(), KnownTopLevel.ToHashSet());
        Assert.All(Services, name => Assert.Empty(Keys(Service(name)).Except(KnownServiceKeys)));
        Assert.Equal(Services, Keys((YamlMappingNode)file["services"]));
    }

    [Fact]
    public void SqlServer_2022_keeps_its_files_in_a_volume_and_says_when_it_is_ready()
    {
        var db = Service("db");
        Assert.StartsWith("mcr.microsoft.com/mssql/server:2022", Text(db["image"]), StringComparison.Ordinal);
        Assert.Equal("Y", Text(db["environment"]["ACCEPT_EULA"]));
        Assert.Equal("CMD-SHELL", Text(db["healthcheck"]["test"][0]));
        Assert.Contains("SELECT 1", Text(db["healthcheck"]["test"][1]), StringComparison.Ordinal);
        Assert.Equal("service_healthy", Text(Service("dashboard")["depends_on"]["db"]["condition"]));
        Assert.Contains(Items(db["volumes"]), volume => volume.EndsWith(":/var/opt/mssql", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_named_volume_is_declared()
    {
        var declared = Keys((YamlMappingNode)file["volumes"]).ToHashSet();
        var used = Services.SelectMany(name => Items(Service(name)["volumes"])).Select(volume => volume.Split(':')[0]);
        Assert.Equal(declared.Order(), used.Distinct().Order());
    }

    [Fact]
    public void The_password_comes_from_the_environment_and_its_absence_is_a_clear_error()
    {
        var text = File.ReadAllText(Repository.File("docker-compose.yml"));
        var uses = PasswordVariable().Matches(text);
        Assert.Equal(2, uses.Count);
        Assert.All(uses, use => Assert.Contains("set it to a password", use.Value, StringComparison.Ordinal));

        var connection = Text(Service("dashboard")["environment"]["ConnectionStrings__News"]);
        Assert.Contains("Password='${MSSQL_SA_PASSWORD:?", connection, StringComparison.Ordinal);
        Assert.Contains("Server=db;", connection, StringComparison.Ordinal);
        Assert.Equal("SqlServer", Text(Service("dashboard")["environment"]["Database__Provider"]));
    }

    [Fact]
    public void The_dashboard_is_built_from_its_Dockerfile_and_reached_from_this_machine_only()
    {
        var dashboard = Service("dashboard");
        Assert.Equal(".", Text(dashboard["build"]["context"]));
        Assert.True(File.Exists(Repository.File(Text(dashboard["build"]["dockerfile"]))));
        Assert.Equal(["127.0.0.1:8080:8080"], Items(dashboard["ports"]));
    }

    private static YamlMappingNode Load()
    {
        using var reader = new StreamReader(Repository.File("docker-compose.yml"));
        var stream = new YamlStream();
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents.Single().RootNode;
    }

    private YamlMappingNode Service(string name) => (YamlMappingNode)file["services"][name];

    private static IEnumerable<string> Keys(YamlMappingNode node) => node.Children.Keys.Select(Text);

    private static IEnumerable<string> Items(YamlNode node) => ((YamlSequenceNode)node).Children.Select(Text);

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value ?? "";

    [GeneratedRegex(@"\$\{MSSQL_SA_PASSWORD:\?[^}]+\}", RegexOptions.NonBacktracking)]
    private static partial Regex PasswordVariable();
}
