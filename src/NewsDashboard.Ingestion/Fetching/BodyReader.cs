using System.IO.Compression;

namespace NewsDashboard.Ingestion.Fetching;

/// <summary>Reads the body of an answer, decompressed, within limits of size and time.</summary>
internal static class BodyReader
{
    private const int BufferLength = 1 << 15;

    /// <param name="response">The answer, its body unread.</param>
    /// <param name="limit">Bytes after decompression.</param>
    /// <param name="progress">Called after each read that brought something.</param>
    /// <param name="cancellationToken">Ends it with an exception.</param>
    /// <returns>Null where the body is larger than the limit.</returns>
    /// <exception cref="InvalidDataException">It cannot be decompressed.</exception>
    public static async Task<byte[]?> ReadAsync(HttpResponseMessage response, int limit, Action progress, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentLength > limit)
            return null;

        await using var raw = await response.Content.ReadAsStreamAsync(cancellationToken);
        await using var body = await DecompressAsync(raw, response.Content.Headers.ContentEncoding, cancellationToken);
        using var collected = new MemoryStream();
        var buffer = new byte[BufferLength];
        int read;
        while ((read = await ReadAsync(body, buffer, cancellationToken)) > 0)
        {
            progress();
            if (collected.Length + read > limit)
                return null;
            collected.Write(buffer, 0, read);
        }

        return collected.ToArray();
    }

    private static async Task<int> ReadAsync(Stream body, byte[] buffer, CancellationToken cancellationToken)
    {
        try
        {
            return await body.ReadAsync(buffer, cancellationToken);
        }
        catch (InvalidOperationException problem) when (body is BrotliStream)
        {
            // So Brotli says what the other decoders say with this.
            throw new InvalidDataException(problem.Message, problem);
        }
    }

    private static async Task<Stream> DecompressAsync(Stream body, ICollection<string> encodings, CancellationToken cancellationToken)
    {
        // The last encoding named was applied last. More than two are an attack.
        if (encodings.Count > 2)
            throw new InvalidDataException("it is compressed more than twice");
        foreach (var encoding in encodings.Reverse())
        {
            body = encoding.ToLowerInvariant() switch
            {
                "gzip" or "x-gzip" => new GZipStream(body, CompressionMode.Decompress),
                "br" => new BrotliStream(body, CompressionMode.Decompress),
                "deflate" => await InflateAsync(body, cancellationToken),
                "identity" or "none" or "" => body,
                _ => throw new InvalidDataException($"its compression \"{encoding}\" is not known"),
            };
        }

        return body;
    }

    /// <summary>Servers mean two things by "deflate": with the zlib header, as the standard says, and without.</summary>
    private static async Task<Stream> InflateAsync(Stream body, CancellationToken cancellationToken)
    {
        var start = new byte[2];
        var read = await body.ReadAtLeastAsync(start, 2, throwOnEndOfStream: false, cancellationToken);
        var whole = new PrefixedStream(start.AsMemory(0, read), body);
        var hasHeader = read == 2 && (start[0] & 0x0F) == 8 && ((start[0] << 8) | start[1]) % 31 == 0;
        return hasHeader ? new ZLibStream(whole, CompressionMode.Decompress) : new DeflateStream(whole, CompressionMode.Decompress);
    }
}
