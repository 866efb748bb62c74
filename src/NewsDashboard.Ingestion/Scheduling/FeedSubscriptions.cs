using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NewsDashboard.Data.Entities;
using NewsDashboard.Data.Storage;
using NewsDashboard.Ingestion.Fetching;
using NewsDashboard.Ingestion.Files;
using NewsDashboard.Ingestion.Markup;

namespace NewsDashboard.Ingestion.Scheduling;

/// <summary>Which feeds are polled.</summary>
public sealed class FeedSubscriptions(NewsWriter writer, IOptions<FetchingOptions> fetching)
{
    /// <summary>UTF-16 code units of the column.</summary>
    internal const int LongestAddress = 800;

    /// <summary>Adds a feed; it is polled within seconds.</summary>
    /// <param name="address">http or https; of the feed or of a page that names it.</param>
    /// <param name="outlet">Who publishes it; null takes the server's name.</param>
    /// <param name="cancellationToken">Stops before it is added.</param>
    /// <returns>Null, or in plain words why it cannot be added.</returns>
    public async Task<string?> AddAsync(string address, string? outlet = null, CancellationToken cancellationToken = default)
    {
        address = address.Trim();
        if (!address.Contains("://", StringComparison.Ordinal))
            address = "https://" + address;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
            return "This is no address. A feed's address begins with https://.";
        if ((FeedFetcher.Objection(uri) ?? AddressGuard.Objection(uri, fetching.Value)) is { } objection)
            return objection;
        if (uri.AbsoluteUri.Length > LongestAddress)
            return $"The address is longer than {LongestAddress} characters.";

        var name = OutletName.Of(HtmlText.OneLine(outlet ?? "") is { Length: > 0 } given ? given : CanonicalUrl.Host(address));
        return await writer.WriteAsync(
            async (context, cancel) =>
            {
                if (await context.Feeds.AnyAsync(feed => feed.Url == uri.AbsoluteUri, cancel))
                    return "This feed is there already.";
                var publisher = await context.Outlets.AsTracking().FirstOrDefaultAsync(existing => existing.Name == name, cancel) ?? new Outlet { Name = name };
                context.Feeds.Add(new Feed { Url = uri.AbsoluteUri, Outlet = publisher });
                return null;
            },
            cancellationToken);
    }

    /// <summary>Stops or resumes the polling; a resumed feed is polled within seconds.</summary>
    public Task SetPausedAsync(int feedId, bool paused, CancellationToken cancellationToken = default) =>
        ChangeAsync(
            feedId,
            feed =>
            {
                feed.Paused = paused;
                feed.NextPollAt = paused ? feed.NextPollAt : null;
            },
            cancellationToken);

    /// <summary>Has it polled within seconds.</summary>
    public Task PollSoonAsync(int feedId, CancellationToken cancellationToken = default) =>
        ChangeAsync(feedId, feed => feed.NextPollAt = null, cancellationToken);

    /// <summary>Ends the polling; the articles stay.</summary>
    public Task RemoveAsync(int feedId, CancellationToken cancellationToken = default) =>
        writer.WriteAsync(
            async (context, cancel) =>
            {
                await context.Articles.Where(article => article.FeedId == feedId)
                    .ExecuteUpdateAsync(change => change.SetProperty(article => article.FeedId, (int?)null), cancel);
                await context.Feeds.Where(feed => feed.Id == feedId).ExecuteDeleteAsync(cancel);
            },
            cancellationToken);

    private Task ChangeAsync(int feedId, Action<Feed> change, CancellationToken cancellationToken) =>
        writer.WriteAsync(
            async (context, cancel) =>
            {
                if (await context.Feeds.AsTracking().FirstOrDefaultAsync(feed => feed.Id == feedId, cancel) is { } feed)
                    change(feed);
            },
            cancellationToken);
}
