using NewsDashboard.Web.Components.Charts;

namespace NewsDashboard.Web.Tests.Charts;

public sealed class LineLabelsTests
{
    [Fact]
    public void Labels_with_room_stay_where_their_lines_end() =>
        Assert.Equal([100, 20, 60], LineLabels.Spread([100, 20, 60], gap: 16, top: 200));

    [Fact]
    public void Labels_at_one_height_stand_one_above_the_other() =>
        Assert.Equal([0, 16, 32], LineLabels.Spread([0, 0, 0], gap: 16, top: 200));

    [Fact]
    public void Labels_at_the_top_are_pushed_down_and_keep_their_order() =>
        Assert.Equal([184, 200, 168], LineLabels.Spread([199, 200, 198], gap: 16, top: 200));
}
