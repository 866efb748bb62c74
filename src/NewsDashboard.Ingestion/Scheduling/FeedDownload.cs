using System.Text;
using NewsDashboard.Data.Entities;
using NewsDashboard.Ingestion.Feeds;
using NewsDashboard.Ingestion.Fetching;
using NewsDashboard.Ingestion.Files;

namespace NewsDashboard.Ingestion.Scheduling;

/// <summary>A feed as it is on the net right now.</summary>
/// <param name="Result">How the fetch ended; rejected too where the document is no feed.</param>
/// <param name="Document">Null unless there is one.</param>
/// <param name="DiscoveredAt">Address of the feed where a web page was given and named it; else null.</param>
public sealed record DownloadedFeed(FetchResult Result, FeedDocument? Document, Uri? DiscoveredAt);

/// <summary>Fetches and reads a feed. The address of a web page that names a feed will do where the feed is new.</summary>
public sealed class FeedDownload(FeedFetcher fetcher)
{
    /// <summary>The part of a page in which its head is.</summary>
    private const int HeadBytes = 256 * 1024;

    /// <param name="request">What to fetch.</param>
    /// <param name="isNew">
    /// The address has given no feed so far, so a page may stand there that names one. One that has given a feed keeps to it:
    /// a page there is most likely a passing fault, and what it names another feed.
    /// </param>
    /// <param name="cancellationToken">Stops the fetch.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<DownloadedFeed> RunAsync(FetchRequest request, bool isNew, CancellationToken cancellationToken = default)
    {
        var download = Read(await fetcher.FetchAsync(request, cancellationToken));
        if (download.Document is not null || download.Result.Body.IsEmpty || FeedNamedBy(download.Result) is not { } address)
            return download;
        if (!isNew)
            return download with { Result = download.Result with { Reason = $"{download.Result.Reason} It names a feed at {address}; if the feed has moved there, add that address." } };

        var named = Read(await fetcher.FetchAsync(new FetchRequest(address), cancellationToken));
        return named.Document is null ? download : named with { DiscoveredAt = address };
    }

    private static DownloadedFeed Read(FetchResult result)
    {
        if (result.Outcome != FetchOutcome.Ok)
            return new DownloadedFeed(result, null, null);

        var document = FeedParser.Parse(result.Body.Span, new FeedSource(result.Address, result.ContentType, result.ContentLocation));
        return document.Ok
            ? new DownloadedFeed(result, document, null)
            : new DownloadedFeed(result with { Outcome = FetchOutcome.Rejected, Reason = document.Error }, null, null);
    }

    private static Uri? FeedNamedBy(FetchResult page)
    {
        var head = Encoding.UTF8.GetString(page.Body.Span[..Math.Min(page.Body.Length, HeadBytes)]);
        return HtmlPage.Scan(head).Feeds.Select(address => FeedAddress.Resolve(address, page.Address))
            .FirstOrDefault(address => address is not null && address.AbsoluteUri.Length <= FeedSubscriptions.LongestAddress);
    }
}
