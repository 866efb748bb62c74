using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.People;

/// <summary>A place in the text that names a person in public office.</summary>
/// <param name="Name">The fullest name that the article gives for this person.</param>
/// <param name="Party">Code of the state or organisation that the person speaks for, or null where the article does not tell.</param>
/// <param name="Role">Title as written ("President", "Foreign Minister"), or null.</param>
/// <param name="Span">The words of this mention.</param>
/// <param name="Sentence">Index into <see cref="ArticleAnalysis.Sentences"/>.</param>
/// <param name="RuleId">The rule that found it.</param>
public sealed record PersonMention(string Name, string? Party, string? Role, TextSpan Span, int Sentence, string RuleId);
