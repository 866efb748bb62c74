using NewsDashboard.EndToEnd.Tests.Support;
using Xunit.Sdk;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(SharedBrowser))]
[assembly: AssemblyFixture(typeof(DemoDashboard))]

// Browser and app share the cores; one story after the other is as quick and never runs into a time limit.
[assembly: Parallelization(Mode = ParallelMode.None)]
