using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NewsDashboard.Data.Tests.World;

/// <summary>Rows taken from no order at all may be others at the next reading, so a test that meets such a query fails.</summary>
internal static class UnorderedRows
{
    public static void AreFaults(WarningsConfigurationBuilder warnings) =>
        warnings.Throw(CoreEventId.RowLimitingOperationWithoutOrderByWarning, CoreEventId.FirstWithoutOrderByAndFilterWarning);
}
