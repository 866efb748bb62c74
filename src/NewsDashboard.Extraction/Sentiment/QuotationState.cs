using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Sentiment;

/// <summary>Follows quotation marks from sentence to sentence; one left open ends with its paragraph.</summary>
internal struct QuotationState
{
    private char opener;
    private int paragraph;

    public readonly bool IsOpen => opener != '\0';

    public void Enter(Sentence sentence)
    {
        if (sentence.Paragraph != paragraph)
            opener = '\0';
        paragraph = sentence.Paragraph;
    }

    public void Pass(Token token, char mark)
    {
        if (token.Kind == TokenKind.QuoteOpen && opener == '\0')
            opener = mark;
        else if (opener != '\0' && token.Kind is TokenKind.QuoteClose or TokenKind.QuoteOpen && mark == CloserOf(opener))
            opener = '\0';
    }

    private static char CloserOf(char opener) => opener switch
    {
        '“' or '„' or '‟' => '”',
        '«' => '»',
        '‘' => '’',
        '`' => '\'',
        _ => opener,
    };
}
