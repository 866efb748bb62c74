using NewsDashboard.Data.Queries;
using NewsDashboard.Extraction.Meetings;
using NewsDashboard.Web.Components.Filters;

namespace NewsDashboard.Web.Tests.Filters;

public sealed class FilterQueryStringTests
{
    public static TheoryData<DashboardFilter, string> Filters => new()
    {
        { DashboardFilter.None, "" },
        { new DashboardFilter { From = new(2022, 1, 5) }, "?from=2022-01-05" },
        { new DashboardFilter { Until = new(2022, 12, 31) }, "?until=2022-12-31" },
        { new DashboardFilter { Countries = ["CN", "EG", "NATO", "OTHER_IGO"] }, "?country=CN,EG,NATO,OTHER_IGO" },
        { new DashboardFilter { Outlets = [3, 1] }, "?outlet=3,1" },
        { new DashboardFilter { Statuses = [MeetingStatus.Planned, MeetingStatus.Cancelled] }, "?status=planned,cancelled" },
        {
            new DashboardFilter { From = new(2022, 1, 5), Until = new(2022, 1, 5), Countries = ["XK"], Outlets = [7], Statuses = [MeetingStatus.Held] },
            "?from=2022-01-05&until=2022-01-05&country=XK&outlet=7&status=held"
        },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public void A_filter_survives_the_way_to_the_address_and_back(DashboardFilter filter, string address)
    {
        Assert.Equal(address, FilterQueryString.Write(filter));
        Assert.Equivalent(filter, FilterQueryString.Read("/meetings" + address), strict: true);
    }

    [Fact]
    public void Many_filters_drawn_at_random_survive_the_way_and_back()
    {
        var random = new Random(20220205);
        for (var round = 0; round < 500; round++)
        {
            var from = random.Next(3) == 0 ? (DateOnly?)null : new DateOnly(2000, 1, 1).AddDays(random.Next(9000));
            var filter = new DashboardFilter
            {
                From = from,
                Until = random.Next(3) == 0 ? null : (from ?? new DateOnly(2001, 1, 1)).AddDays(random.Next(900)),
                Countries = [.. new[] { "CN", "EG", "US", "UN", "G20" }.Where(_ => random.Next(2) == 0)],
                Outlets = [.. Enumerable.Range(1, 6).Where(_ => random.Next(2) == 0)],
                Statuses = [.. Enum.GetValues<MeetingStatus>().Where(_ => random.Next(2) == 0)],
            };
            Assert.Equivalent(filter, FilterQueryString.Read(FilterQueryString.Write(filter)), strict: true);
        }
    }

    [Fact]
    public void Days_the_wrong_way_round_are_turned()
    {
        var filter = FilterQueryString.Read("?from=2022-06-01&until=2022-01-01");
        Assert.Equal((new DateOnly(2022, 1, 1), new DateOnly(2022, 6, 1)), (filter.From!.Value, filter.Until!.Value));
    }

    [Fact]
    public void Small_letters_and_repeated_values_are_put_right()
    {
        Assert.Equal(["EG", "CN"], FilterQueryString.Read("?country=eg,CN,EG").Countries);
    }

    [Theory]
    [InlineData("?from=05/01/2022", "from: \"05/01/2022\" is not a day such as 2022-02-05.")]
    [InlineData("?from=2022-02-30", "from: \"2022-02-30\" is not a day such as 2022-02-05.")]
    [InlineData("?until=0001-01-01", "until: \"0001-01-01\" is not a day such as 2022-02-05.")]
    [InlineData("?until=9999-12-31", "until: \"9999-12-31\" is not a day such as 2022-02-05.")]
    [InlineData("?country=<script>", "country: \"<script>\" is not a country's or organisation's code such as EG or NATO.")]
    [InlineData("?outlet=-1", "outlet: \"-1\" is not an outlet's number.")]
    [InlineData("?outlet=99999999999", "outlet: \"99999999999\" is not an outlet's number.")]
    [InlineData("?status=1", "status: \"1\" is none of held, planned, cancelled.")]
    public void What_cannot_be_understood_is_named_and_does_not_restrict(string address, string problem)
    {
        var filter = FilterQueryString.Read(AddressQuery.Of(address), out var problems);
        Assert.Equal([problem], problems);
        Assert.Equivalent(DashboardFilter.None, filter, strict: true);
    }

    [Fact]
    public void More_values_than_a_reader_picks_are_refused()
    {
        var filter = FilterQueryString.Read(AddressQuery.Of("?outlet=" + string.Join(',', Enumerable.Range(1, 5000))), out var problems);
        Assert.Equal(FilterQueryString.MaxValues, filter.Outlets.Count);
        Assert.Equal(["outlet: at most 50 values."], problems);
    }

    [Fact]
    public void Another_filter_keeps_what_else_stands_in_the_address_but_not_the_page_number()
    {
        var address = FilterQueryString.Replace("/meetings?sort=place&page=4&from=2022-01-01", new DashboardFilter { Countries = ["EG"] });
        Assert.Equal("/meetings?sort=place&country=EG", address);
    }
}
