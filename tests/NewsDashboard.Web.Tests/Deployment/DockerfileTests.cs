using System.Xml.Linq;

namespace NewsDashboard.Web.Tests.Deployment;

/// <summary>What the dashboard's Dockerfile promises, read line by line.</summary>
public class DockerfileTests
{
    private readonly List<string> lines = File.ReadAllLines(Repository.File("src/NewsDashboard.Web/Dockerfile"))
        .Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#').ToList();

    [Fact]
    public void The_app_is_built_in_one_stage_and_run_in_another_without_the_sdk()
    {
        var stages = lines.Where(line => line.StartsWith("FROM ", StringComparison.Ordinal)).ToList();
        Assert.Equal(["FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build", "FROM mcr.microsoft.com/dotnet/aspnet:10.0"], stages);
        Assert.Contains("COPY --from=build /app .", lines);
    }

    [Fact]
    public void The_app_does_not_run_as_root()
    {
        var user = lines.FindLastIndex(line => line.StartsWith("USER ", StringComparison.Ordinal));
        Assert.Equal("USER $APP_UID", lines[user]);
        Assert.DoesNotContain(lines[user..], line => line.StartsWith("RUN ", StringComparison.Ordinal));
    }

    [Fact]
    public void It_listens_on_8080_and_checks_its_own_health()
    {
        Assert.Contains("EXPOSE 8080", lines);
        Assert.Contains(lines, line => line.Contains("ASPNETCORE_HTTP_PORTS=8080", StringComparison.Ordinal));
        Assert.Contains("CMD [\"dotnet\", \"NewsDashboard.Web.dll\", \"--healthcheck\"]", lines);
        Assert.Equal("ENTRYPOINT [\"dotnet\", \"NewsDashboard.Web.dll\"]", lines[^1]);
    }

    [Fact]
    public void Every_project_that_the_app_is_made_of_is_there_when_packages_are_restored()
    {
        var restore = lines.FindIndex(line => line.StartsWith("RUN dotnet restore", StringComparison.Ordinal));
        var copied = lines[..restore].Where(line => line.StartsWith("COPY src/", StringComparison.Ordinal)).Select(line => line.Split(' ')[2].TrimEnd('/')).Order();
        Assert.Equal(Projects("src/NewsDashboard.Web").Order(), copied);
    }

    [Fact]
    public void Every_file_that_is_copied_exists()
    {
        var sources = lines.Where(line => line.StartsWith("COPY ", StringComparison.Ordinal) && !line.Contains("--from", StringComparison.Ordinal))
            .SelectMany(line => line.Split(' ')[1..^1])
            .Select(source => source.Replace("/*.csproj", "", StringComparison.Ordinal));
        Assert.All(sources, source => Assert.True(Path.Exists(Repository.File(source)), source));
    }

    private static HashSet<string> Projects(string folder)
    {
        var found = new HashSet<string> { folder };
        var project = XDocument.Load(Repository.File($"{folder}/{Path.GetFileName(folder)}.csproj"));
        foreach (var reference in project.Descendants("ProjectReference"))
            found.UnionWith(Projects($"src/{Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value)}"));
        return found;
    }
}
