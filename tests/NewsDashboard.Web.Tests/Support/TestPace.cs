using System.Runtime.CompilerServices;
using Bunit;

namespace NewsDashboard.Web.Tests.Support;

internal static class TestPace
{
    /// <summary>bUnit's waits block a thread each; a busy machine with few cores needs more threads and more patience than its defaults.</summary>
    [ModuleInitializer]
    internal static void Set()
    {
        BunitContext.DefaultWaitTimeout = TimeSpan.FromSeconds(20);
        ThreadPool.GetMinThreads(out var workers, out var ports);
        ThreadPool.SetMinThreads(Math.Max(workers, 32), ports);
    }
}
