using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using NewsDashboard.Data.Entities;
using NewsDashboard.Ingestion.Fetching;

namespace NewsDashboard.Ingestion.Tests.Fetching;

/// <summary>These measure the memory of the whole process, so nothing runs beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MeasuredAlone
{
    public const string Name = "Measured alone";
}

[Collection(MeasuredAlone.Name)]
public sealed class DecompressionBombTests
{
    private const int Zeros = 200 << 20;

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task F8_A_bomb_is_stopped_at_the_limit_with_flat_memory(string encoding)
    {
        var bomb = Compress(encoding);
        await using var peer = await WebPeer.StartAsync(async context =>
        {
            context.Response.Headers.ContentEncoding = encoding;
            await context.Response.Body.WriteAsync(bomb, context.RequestAborted);
        });
        var options = new FetchingOptions();
        options.AllowedNetworks.Add("127.0.0.1/32");
        using var fetcher = new FeedFetcher(Options.Create(options), TimeProvider.System);
        var before = GC.GetTotalAllocatedBytes();

        var result = await fetcher.FetchAsync(new FetchRequest(peer.Address), TestContext.Current.CancellationToken);

        var allocated = (GC.GetTotalAllocatedBytes() - before) >> 20;
        Assert.Equal((FetchOutcome.Rejected, "The document is too large: more than 15 MiB."), (result.Outcome, result.Reason));
        Assert.True(allocated < 100, $"{allocated} MiB allocated");
    }

    private static byte[] Compress(string encoding)
    {
        using var target = new MemoryStream();
        using (Stream compressor = encoding switch
        {
            "gzip" => new GZipStream(target, CompressionLevel.Optimal),
            "br" => new BrotliStream(target, CompressionLevel.Fastest),
            _ => new ZLibStream(target, CompressionLevel.Optimal),
        })
        {
            var chunk = new byte[1 << 20];
            for (var written = 0; written < Zeros; written += chunk.Length)
                compressor.Write(chunk);
        }

        return target.ToArray();
    }
}
