using System.Xml;

namespace NewsDashboard.Ingestion.Feeds;

/// <summary>
/// Reads a well-formed document. A document type declaration is skipped unread: nothing external is ever fetched and
/// no entity defined in it expanded.
/// </summary>
internal static class StrictXmlReader
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersFromEntities = 1,
    };

    /// <exception cref="XmlException">The document is not well formed.</exception>
    public static FeedTreeBuilder Read(string text)
    {
        var tree = new FeedTreeBuilder();
        using var reader = XmlReader.Create(new StringReader(text), Settings);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
                Open(reader, tree);
            else if (reader.NodeType == XmlNodeType.EndElement)
                tree.Close();
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                tree.Text(reader.Value);
        }

        return tree;
    }

    private static void Open(XmlReader reader, FeedTreeBuilder tree)
    {
        var empty = reader.IsEmptyElement;
        var element = tree.Open(FeedNamespaces.Name(reader.NamespaceURI, reader.Prefix, reader.LocalName), reader.LocalName);
        if (element is not null && reader.MoveToFirstAttribute())
        {
            do
            {
                if (reader.NamespaceURI != "http://www.w3.org/2000/xmlns/")
                    tree.Attribute(element, FeedNamespaces.Name(reader.NamespaceURI, reader.Prefix, reader.LocalName), reader.Value);
            }
            while (reader.MoveToNextAttribute());
        }

        if (empty)
            tree.Close();
    }
}
