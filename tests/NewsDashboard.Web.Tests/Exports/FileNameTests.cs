using NewsDashboard.Data.Queries;
using NewsDashboard.Web.Exports;

namespace NewsDashboard.Web.Tests.Exports;

public sealed class FileNameTests
{
    [Fact]
    public void A_file_is_named_by_its_chart_and_its_days() =>
        Assert.Equal(
            "meetings-a-week-by-status-from-2022-01-01-until-2022-12-31",
            FileName.For("Meetings a week, by status", new DashboardFilter { From = new(2022, 1, 1), Until = new(2022, 12, 31) }));

    [Theory]
    [InlineData("a\"b\r\nSet-Cookie: x=1", "a-b-set-cookie-x-1")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("日本", "newsdashboard")]
    public void W6_nothing_in_a_name_means_anything_to_a_header_or_a_shell(string title, string expected) =>
        Assert.Equal(expected, FileName.For(title, DashboardFilter.None));
}
