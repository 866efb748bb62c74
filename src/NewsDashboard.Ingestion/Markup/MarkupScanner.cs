namespace NewsDashboard.Ingestion.Markup;

internal enum MarkupKind
{
    Text,
    StartTag,
    EndTag,
    CData,

    /// <summary>Comment, declaration or processing instruction.</summary>
    Aside,
}

/// <summary>
/// Splits XML or HTML of any quality into tags and text, in one pass and linear time. It never throws; what is not
/// as it should be sets <see cref="Flaw"/>.
/// </summary>
internal sealed class MarkupScanner(string source)
{
    private readonly List<KeyValuePair<string, string>> attributes = [];
    private int position;
    private int noDoubleQuoteAfter = int.MaxValue;
    private int noSingleQuoteAfter = int.MaxValue;

    public MarkupKind Kind { get; private set; }

    /// <summary>Where the token begins in the source.</summary>
    public int Start { get; private set; }

    public int End => position;

    /// <summary>Name of the tag as written, with its prefix.</summary>
    public string Name { get; private set; } = "";

    /// <summary>As written: references not decoded.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Attributes => attributes;

    public bool SelfClosing { get; private set; }

    /// <summary>Text or CDATA content as written.</summary>
    public ReadOnlySpan<char> Value => source.AsSpan(valueStart, valueLength);

    /// <summary>First thing seen that was not as it should be, in plain words.</summary>
    public string? Flaw { get; private set; }

    private int valueStart;
    private int valueLength;

    public bool Read()
    {
        Start = position;
        if (position >= source.Length)
            return false;

        if (source[position] != '<' || !ReadMarkup())
            ReadText();
        return true;
    }

    /// <summary>Goes past the end tag of an element whose content is no markup (script, style), or to the end.</summary>
    public void SkipRawContent(string name)
    {
        var end = source.IndexOf("</" + name, position, StringComparison.OrdinalIgnoreCase);
        if (end < 0)
        {
            position = source.Length;
            return;
        }

        var close = source.IndexOf('>', end);
        position = close < 0 ? source.Length : close + 1;
    }

    private void ReadText()
    {
        // A "<" that begins no tag belongs to the text.
        var next = position + 1;
        while (next < source.Length)
        {
            next = source.IndexOf('<', next);
            if (next < 0)
                next = source.Length;
            else if (!BeginsMarkup(next))
            {
                Note("a \"<\" that begins no tag");
                next++;
                continue;
            }

            break;
        }

        SetValue(MarkupKind.Text, position, Math.Min(next, source.Length));
        position = Math.Min(next, source.Length);
    }

    private bool BeginsMarkup(int at)
    {
        var next = at + 1 < source.Length ? source[at + 1] : '\0';
        return next is '!' or '?' || IsNameStart(next)
            || (next == '/' && at + 2 < source.Length && IsNameStart(source[at + 2]));
    }

    private bool ReadMarkup()
    {
        if (!BeginsMarkup(position))
        {
            Note("a \"<\" that begins no tag");
            return false;
        }

        var rest = source.AsSpan(position);
        if (rest.StartsWith("<!--"))
            ReadEnclosed(MarkupKind.Aside, 4, "-->");
        else if (rest.StartsWith("<![CDATA[", StringComparison.OrdinalIgnoreCase))
            ReadEnclosed(MarkupKind.CData, 9, "]]>");
        else if (rest[1] == '?')
            ReadEnclosed(MarkupKind.Aside, 2, ">");
        else if (rest[1] == '!')
            ReadDeclaration();
        else if (rest[1] == '/')
            ReadEndTag();
        else
            ReadStartTag();
        return true;
    }

    private void ReadEnclosed(MarkupKind kind, int opening, string closing)
    {
        var from = position + opening;
        var end = source.IndexOf(closing, from, StringComparison.Ordinal);
        if (end < 0)
            Note("the document ends inside a comment or CDATA section");
        SetValue(kind, from, end < 0 ? source.Length : end);
        position = end < 0 ? source.Length : end + closing.Length;
    }

    /// <summary>A DOCTYPE with its internal subset, which is skipped unread.</summary>
    private void ReadDeclaration()
    {
        var depth = 0;
        var at = position + 2;
        for (; at < source.Length; at++)
        {
            if (source[at] == '[')
                depth++;
            else if (source[at] == ']')
                depth--;
            else if (source[at] == '>' && depth <= 0)
                break;
        }

        SetValue(MarkupKind.Aside, position, Math.Min(at, source.Length));
        position = Math.Min(at + 1, source.Length);
    }

    private void ReadEndTag()
    {
        position += 2;
        Name = ReadName();
        // The nearer of the two: a search for ">" alone would run to the document's end for each end tag that has none.
        var length = source.AsSpan(position).IndexOfAny('<', '>');
        var end = length < 0 ? source.Length : position + length;
        var isClosed = length >= 0 && source[end] == '>';
        if (!isClosed)
            Note("an end tag without its \">\"");
        Kind = MarkupKind.EndTag;
        position = isClosed ? end + 1 : end;
    }

    private void ReadStartTag()
    {
        position++;
        Name = ReadName();
        Kind = MarkupKind.StartTag;
        SelfClosing = false;
        attributes.Clear();
        while (true)
        {
            SkipBlanks();
            if (position >= source.Length)
            {
                Note("the document ends inside a tag");
                return;
            }

            var c = source[position];
            if (c == '>')
            {
                position++;
                return;
            }

            if (c == '<')
            {
                Note("a tag without its \">\"");
                return;
            }

            SelfClosing = c == '/';
            if (c == '/')
                position++;
            else
                ReadAttribute();
        }
    }

    private void ReadAttribute()
    {
        var start = position;
        while (position < source.Length && source[position] is not ('=' or '>' or '/' or '<') && !char.IsWhiteSpace(source[position]))
            position++;
        if (position == start)
            position++;
        var name = source[start..position];
        SkipBlanks();
        if (position >= source.Length || source[position] != '=')
        {
            Note("an attribute without a value");
            attributes.Add(new(name, ""));
            return;
        }

        position++;
        SkipBlanks();
        attributes.Add(new(name, ReadAttributeValue()));
    }

    private string ReadAttributeValue()
    {
        if (position >= source.Length)
            return "";

        var quote = source[position];
        if (quote is '"' or '\'' && ClosingQuote(quote) is var end and >= 0)
        {
            var value = source[(position + 1)..end];
            position = end + 1;
            return value;
        }

        Note("an attribute value without quotes");
        var start = position;
        while (position < source.Length && source[position] != '>' && !char.IsWhiteSpace(source[position]))
            position++;
        return source[start..position].Trim('"', '\'');
    }

    /// <summary>Remembers a search that failed, so that many unclosed quotes do not cost a search to the end each.</summary>
    private int ClosingQuote(char quote)
    {
        ref var noneAfter = ref (quote == '"' ? ref noDoubleQuoteAfter : ref noSingleQuoteAfter);
        if (position >= noneAfter)
            return -1;

        var end = source.IndexOf(quote, position + 1);
        if (end < 0)
            noneAfter = position;
        return end;
    }

    private string ReadName()
    {
        var start = position;
        while (position < source.Length && IsNamePart(source[position]))
            position++;
        return source[start..position];
    }

    private void SkipBlanks()
    {
        while (position < source.Length && char.IsWhiteSpace(source[position]))
            position++;
    }

    private void SetValue(MarkupKind kind, int start, int end)
    {
        Kind = kind;
        valueStart = start;
        valueLength = Math.Max(0, end - start);
    }

    private void Note(string flaw) => Flaw ??= flaw;

    private static bool IsNameStart(char c) => char.IsLetter(c) || c is '_' or ':';

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '_' or ':' or '-' or '.';
}
