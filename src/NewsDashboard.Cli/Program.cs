using System.CommandLine;
using NewsDashboard.Cli.Commands;

var root = new RootCommand("Reads news articles: who met whom, when, where, in what tone.")
{
    AnalyzeCommand.Create(),
    ToneCommand.Create(),
    TrainToneCommand.Create(),
};

return await root.Parse(args).InvokeAsync();
