using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NewsDashboard.Ingestion.Tests.Fetching;

/// <summary>A bare TCP server on loopback for answers that no web server would give.</summary>
internal sealed class RawPeer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Task loop;

    /// <param name="answer">Writes to the connection after the request's head has been read.</param>
    public RawPeer(Func<NetworkStream, CancellationToken, Task> answer)
    {
        listener.Start();
        loop = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                var client = await listener.AcceptTcpClientAsync(stop.Token);
                _ = Task.Run(() => ServeAsync(client, answer), stop.Token);
            }
        });
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await loop.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stop.Dispose();
    }

    public static ValueTask WriteAsync(NetworkStream stream, string text, CancellationToken cancellationToken) =>
        stream.WriteAsync(Encoding.Latin1.GetBytes(text), cancellationToken);

    private async Task ServeAsync(TcpClient client, Func<NetworkStream, CancellationToken, Task> answer)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                var head = new byte[8192];
                _ = await stream.ReadAsync(head, stop.Token);
                await answer(stream, stop.Token);
            }
            catch (Exception problem) when (problem is IOException or OperationCanceledException or SocketException)
            {
                // The other side has gone, as it should in these tests.
                client.Close();
            }
        }
    }
}
