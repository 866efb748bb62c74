using System.CommandLine;
using NewsDashboard.Cli.Commands;

var root = new RootCommand("Reads news articles: who met whom, when, where, in what tone.")
{
    AnalyzeCommand.Create(),
    EvaluateCommand.Create(),
    ExplainCommand.Create(),
    FeedCommand.Create(),
    ToneCommand.Create(),
    TrainToneCommand.Create(),
    IngestCommand.Create(),
};

return await root.Parse(args).InvokeAsync();
