namespace NewsDashboard.Extraction.Gazetteers;

public sealed record Organisation(string Code, string Name);
public static class Organisations
{
    public static Organisation? Find(string code) => null;
}
