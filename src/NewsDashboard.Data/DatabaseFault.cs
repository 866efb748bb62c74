using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace NewsDashboard.Data;

/// <summary>Tells the database's own troubles, which pass or are somebody's to mend, from faults of the program.</summary>
public static class DatabaseFault
{
    /// <summary>True also where the provider has tried several times and given up, which is no <see cref="DbException"/>.</summary>
    public static bool Is(Exception problem) =>
        problem is NewsDatabaseException or DbException or DbUpdateException or RetryLimitExceededException;
}
