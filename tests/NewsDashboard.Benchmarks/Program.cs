using BenchmarkDotNet.Running;
using NewsDashboard.Benchmarks;

if (args is ["--quick", ..])
    QuickTable.Print(Console.Out);
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
