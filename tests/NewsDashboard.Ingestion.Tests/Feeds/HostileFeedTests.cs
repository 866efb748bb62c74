using System.Diagnostics;
using System.Text;
using NewsDashboard.Ingestion.Feeds;

namespace NewsDashboard.Ingestion.Tests.Feeds;

public sealed class HostileFeedTests
{
    private const string Item = "<item><title>Talks</title><link>https://a.example/1</link></item>";

    [Theory]
    [InlineData("<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>", "&x;")]
    [InlineData("<!DOCTYPE rss [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/p.dtd'> %p;]>", "&q;")]
    [InlineData("<!DOCTYPE rss SYSTEM 'http://127.0.0.1:1/x.dtd'>", "&y;")]
    [InlineData("<!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'>]>", "&d;&d;&d;")]
    [InlineData("", "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='/etc/passwd' parse='text'/>")]
    public void P1_Entities_and_inclusions_are_neither_fetched_nor_expanded(string doctype, string title)
    {
        var time = Stopwatch.StartNew();

        var feed = Parse($"{doctype}<rss><channel><item><title>A {title}</title></item></channel></rss>");

        Assert.True(time.Elapsed < TimeSpan.FromSeconds(30), $"took {time.Elapsed}");
        Assert.StartsWith("A", Assert.Single(feed.Items).Headline, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", feed.Items[0].Title, StringComparison.Ordinal);
        Assert.True(feed.Items[0].Title!.Length < 200);
    }

    [Fact]
    public void P2_The_doctype_of_rss_091_is_harmless()
    {
        var feed = Parse($"<?xml version=\"1.0\"?><!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"http://my.netscape.com/publish/formats/rss-0.91.dtd\"><rss version=\"0.91\"><channel>{Item}</channel></rss>");

        Assert.Single(feed.Items);
        Assert.False(feed.Repaired);
    }

    [Theory]
    [InlineData("<rss><channel><item><title>A &mdash; B</title></item></channel></rss>", "A — B")]
    [InlineData("<rss><channel><item><title>A & B</title></item></channel></rss>", "A & B")]
    [InlineData("<rss><channel><item><title>A &#x3; B</title></item></channel></rss>", "A B")]
    [InlineData("<rss><channel><item><title>A \u0003B</title></item></channel></rss>", "A B")]
    [InlineData("\n\n  <?xml version='1.0'?><rss><channel><item><title>A B</title></item></channel></rss>", "A B")]
    [InlineData("<rss><channel><item><title>A B<link>https://a.example/1</link></item></channel></rss>", "A B")]
    [InlineData("<rss><channel><item><title>A B</title><description>x <b>y</description></item></channel></rss>", "A B")]
    [InlineData("<rss><channel><item><title>A < B</title></item></channel></rss>", "A < B")]
    [InlineData("<rss><channel><item><dc:title>A B</dc:title></item></channel></rss>", "A B")]
    [InlineData("<rss><channel><item><title>A B</title>", "A B")]
    public void P3_What_is_malformed_is_repaired_and_flagged(string text, string headline)
    {
        var feed = Parse(text);

        Assert.Equal(headline, Assert.Single(feed.Items).Headline);
        Assert.True(feed.Repaired);
        Assert.NotEmpty(feed.Repairs);
    }

    [Fact]
    public void P3_A_byte_order_mark_needs_no_repair()
    {
        var feed = FeedParser.Parse([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes($"<?xml version='1.0' encoding='utf-8'?><rss><channel>{Item}</channel></rss>")]);

        Assert.Single(feed.Items);
        Assert.False(feed.Repaired);
    }

    [Fact]
    public void P3_Items_without_end_tags_are_all_kept()
    {
        var feed = Parse("<rss><channel><item><title>A</title><item><title>B</title><item><title>C</title></channel></rss>");

        Assert.Equal(["A", "B", "C"], feed.Items.Select(item => item.Headline));
        Assert.True(feed.Repaired);
    }

    [Theory]
    [InlineData("windows-1251", "windows-1251", null)]
    [InlineData("koi8-r", null, "koi8-r")]
    [InlineData("utf-16BE", null, null)]
    [InlineData("windows-1251", "windows-1251", "utf-8")]
    public void P4_The_encoding_is_found_by_header_then_prolog_then_bytes(string encoding, string? header, string? prolog)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var declaration = prolog is null ? "<?xml version='1.0'?>" : $"<?xml version='1.0' encoding='{prolog}'?>";
        var bytes = Encoding.GetEncoding(encoding).GetBytes($"{declaration}<rss><channel><item><title>Переговоры в Москве</title></item></channel></rss>");

        var feed = FeedParser.Parse(bytes, new FeedSource(ContentType: header is null ? null : $"application/xml; charset={header}"));

        Assert.Equal("Переговоры в Москве", Assert.Single(feed.Items).Headline);
    }

    [Theory]
    [InlineData("cp437", 0x80, "Ç")]
    [InlineData("437", 0x80, "Ç")]
    [InlineData("latin_1", 0xE9, "é")]
    [InlineData("iso8859_5", 0xD0, "а")]
    [InlineData("mac_roman", 0x80, "Ä")]
    [InlineData("windows_1251", 0xE0, "а")]
    public void P4_Encodings_are_known_by_their_many_names(string name, byte character, string text)
    {
        byte[] bytes = [.. Encoding.ASCII.GetBytes($"<?xml version='1.0' encoding='{name}'?><rss><channel><title>"), character, .. "</title></channel></rss>"u8];

        var feed = FeedParser.Parse(bytes);

        Assert.Equal(text, feed.Title);
        Assert.False(feed.Repaired);
    }

    [Fact]
    public void P4_Bytes_that_contradict_the_stated_encoding_are_read_all_the_same()
    {
        byte[] bytes = [.. "<?xml version='1.0' encoding='utf-8'?><rss><channel><item><title>caf"u8, 0xE9, .. "</title></item></channel></rss>"u8];

        var feed = FeedParser.Parse(bytes);

        Assert.Equal("café", Assert.Single(feed.Items).Headline);
        Assert.True(feed.Repaired);
    }

    [Fact]
    public void P5_Depth_number_and_length_are_capped_in_good_time()
    {
        var time = Stopwatch.StartNew();
        var deep = Parse($"<rss><channel><item><title>A</title><description>{string.Concat(Enumerable.Repeat("<b>", 100_000))}x{string.Concat(Enumerable.Repeat("</b>", 100_000))}</description></item></channel></rss>");
        var deepUnclosed = Parse($"<rss><channel><item><title>A</title></item>{string.Concat(Enumerable.Repeat("<b></c>", 100_000))}");
        var many = Parse($"<rss><channel>{string.Concat(Enumerable.Repeat(Item, 50_000))}</channel></rss>");
        var longTitle = Parse($"<rss><channel><item><title>{new string('a', 1 << 20)}</title></item></channel></rss>");
        var longAttribute = Parse($"<rss><channel><item><title x='{new string('a', 10 << 20)}'>A</title></item></channel></rss>");
        var quotes = Parse($"<rss><channel><item><title>A</title></item>{string.Concat(Enumerable.Repeat("<b c=\"d><b c='", 100_000))}");

        Assert.True(time.Elapsed < TimeSpan.FromSeconds(30), $"took {time.Elapsed}");
        Assert.Equal("A", Assert.Single(deep.Items).Headline);
        Assert.True(deep.Repaired);
        Assert.Single(deepUnclosed.Items);
        Assert.Equal(FeedLimits.Items, many.Items.Count);
        Assert.True(many.Repaired);
        Assert.Equal(FeedLimits.FieldLength, Assert.Single(longTitle.Items).Title!.Length);
        Assert.True(longTitle.Repaired);
        Assert.Single(longAttribute.Items);
        Assert.Single(quotes.Items);
    }

    [Theory]
    [InlineData("", DateOrigin.Missing)]
    [InlineData("<pubDate>not a date</pubDate>", DateOrigin.Unreadable)]
    [InlineData("<pubDate>Sat, 05 Feb 2022 10:00:00 GMT</pubDate>", DateOrigin.Published)]
    public void P6_An_item_is_kept_and_says_what_its_date_rests_on(string date, DateOrigin origin)
    {
        var item = Assert.Single(Parse($"<rss><channel><item><title>A</title>{date}</item></channel></rss>").Items);

        Assert.Equal(origin, item.DateOrigin);
        Assert.Equal(origin == DateOrigin.Published, item.Published is not null);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>Talks", "Talks")]
    [InlineData("<img src=x onerror=alert(1)>Talks", "Talks")]
    [InlineData("<svg><script>alert(1)</script></svg>Talks", "Talks")]
    [InlineData("<iframe srcdoc='<b>'></iframe>Talks", "Talks")]
    [InlineData("<math><a xlink:href='javascript:alert(1)'>Talks</a></math>", "Talks")]
    [InlineData("Ta\u202Elks\u200B\u2066", "Talks")]
    [InlineData("<style>x{}</style><base href='//evil.example'>Talks", "Talks")]
    public void P9_Titles_are_text_and_nothing_in_them_acts(string html, string headline)
    {
        var item = Assert.Single(Parse($"<rss><channel><item><title><![CDATA[{html}]]></title></item></channel></rss>").Items);

        Assert.Equal(headline, item.Headline);
        Assert.DoesNotContain("alert", item.Title, StringComparison.Ordinal);
        Assert.DoesNotContain("evil", item.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{\"items\":null}")]
    [InlineData("{\"items\":\"x\"}")]
    [InlineData("{\"items\":[],\"items\":[]}")]
    [InlineData("{\"items\":[{\"id\":\"a\",\"id\":\"b\"}]}")]
    [InlineData("{\"items\":[")]
    [InlineData("[]")]
    public void P13_A_json_feed_that_is_none_is_rejected_with_a_reason(string json)
    {
        var feed = Parse(json);

        Assert.False(feed.Ok);
        Assert.NotEmpty(feed.Error!);
        Assert.Empty(feed.Items);
    }

    [Fact]
    public void P13_Json_nested_ten_thousand_deep_is_rejected()
    {
        var feed = Parse("{\"items\":" + new string('[', 10_000));

        Assert.False(feed.Ok);
    }

    [Fact]
    public void P5_Namespaces_declared_in_every_one_of_many_nested_elements_cost_no_memory()
    {
        var text = "<rss><channel>"
            + string.Concat(Enumerable.Range(1, 256).Select(number => $"<a xmlns:n{number}='x'>"))
            + string.Concat(Enumerable.Repeat("<a xmlns='x'>", 50_000));
        var before = GC.GetAllocatedBytesForCurrentThread();

        Parse(text);

        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) >> 20;
        Assert.True(allocated < 100, $"allocated {allocated} MiB");
    }

    [Fact]
    public void P14_Random_bytes_never_throw()
    {
        var random = new Random(20220205);
        for (var round = 0; round < 2_000; round++)
        {
            var bytes = new byte[random.Next(0, 400)];
            random.NextBytes(bytes);
            if (round % 2 == 0)
                "<rss><channel>"u8.ToArray().Take(bytes.Length).ToArray().CopyTo(bytes, 0);
            Assert.NotNull(FeedParser.Parse(bytes));
        }
    }

    [Fact]
    public void P14_Mutated_feeds_never_throw()
    {
        var random = new Random(7);
        var seed = Encoding.UTF8.GetBytes($"<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'b'>]><rss xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>T &amp; x</title>{Item}<item><dc:date>2022-02-05</dc:date><description><![CDATA[<p>x</p>]]></description></item><!-- c --></channel></rss>");
        const string Spice = "<>&;'\"![]-?/=: \0x#";
        for (var round = 0; round < 5_000; round++)
        {
            var bytes = seed.ToArray();
            for (var change = random.Next(1, 6); change > 0; change--)
                bytes[random.Next(bytes.Length)] = (byte)Spice[random.Next(Spice.Length)];
            Assert.NotNull(FeedParser.Parse(bytes));
        }
    }

    [Theory]
    [InlineData("<?xml version='1.0' encoding='utf-8'?><rss><channel><title>T</title><item><guid>1</guid><title>A &amp; B</title><description><![CDATA[<p>é</p>]]></description></item><item><title>C</title></item></channel></rss>")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title><entry><id>1</id><title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>A</div></title><link href='https://a.example/'/></entry></feed>")]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\",\"content_html\":\"<p>x</p>\"}]}")]
    public void P14_A_good_feed_cut_at_every_offset_never_throws(string good)
    {
        var bytes = Encoding.UTF8.GetBytes(good);
        for (var length = 0; length <= bytes.Length; length++)
        {
            var feed = FeedParser.Parse(bytes.AsSpan(0, length));
            Assert.True(length == bytes.Length ? feed is { Ok: true, Repaired: false } : feed.Items.Count <= 2);
        }
    }

    [Fact]
    public void P14_An_item_that_the_end_cuts_through_says_so()
    {
        var feed = Parse("<rss><channel><item><title>A</title></item><item><title>B</title><description>half a sen");

        Assert.False(feed.Items[0].CutShort);
        Assert.True(feed.Items[1].CutShort);
    }

    private static FeedDocument Parse(string text) => FeedParser.Parse(Encoding.UTF8.GetBytes(text));
}
