namespace NewsDashboard.Ingestion.Feeds;

/// <summary>Gives elements the conventional name that readers look for, whatever prefix or spelling a feed uses.</summary>
internal static class FeedNamespaces
{
    private static readonly Dictionary<string, string> Prefixes = DataList.Read("feed-namespaces.tsv")
        .ToDictionary(row => row[1], row => row[0] == "-" ? "" : row[0] + ":", StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Conventional = [.. Prefixes.Values];

    /// <summary>Name under a declared namespace; "" is none.</summary>
    public static string Name(string namespaceName, string writtenPrefix, string local)
    {
        namespaceName = namespaceName.Trim();
        if (namespaceName.Length == 0)
            return local;
        if (Prefixes.TryGetValue(namespaceName, out var prefix))
            return prefix + local;
        return writtenPrefix.Length == 0 ? local : $"?{writtenPrefix}:{local}";
    }

    /// <summary>Name under a prefix that is nowhere declared: taken to mean what it usually does.</summary>
    public static string UndeclaredName(string prefix, string local) =>
        Conventional.Contains(prefix.ToLowerInvariant() + ":") ? $"{prefix.ToLowerInvariant()}:{local}" : $"?{prefix}:{local}";
}
