using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace NewsDashboard.EndToEnd.Tests.Hosting;

/// <summary>A request exactly as given: HTTP clients put addresses right before they send them, attackers do not.</summary>
internal sealed record RawRequest(string Target, string Host, params string[] Headers)
{
    public async Task<RawAnswer> SendAsync(Uri server, CancellationToken cancellationToken)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(server.Host, server.Port, cancellationToken);
        await using var stream = client.GetStream();
        var lines = (string[])[$"GET {Target} HTTP/1.1", $"Host: {Host}", .. Headers, "Connection: close", "", ""];
        await stream.WriteAsync(Encoding.ASCII.GetBytes(string.Join("\r\n", lines)), cancellationToken);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var text = await reader.ReadToEndAsync(cancellationToken);
        var head = text.Split("\r\n\r\n", 2)[0].Split("\r\n");
        return new RawAnswer(int.Parse(head[0].Split(' ')[1], CultureInfo.InvariantCulture), head[1..], text);
    }
}

internal sealed record RawAnswer(int Status, IReadOnlyList<string> Headers, string Text)
{
    public string? Header(string name) =>
        Headers.FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim();
}
