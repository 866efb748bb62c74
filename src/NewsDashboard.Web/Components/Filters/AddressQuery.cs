using System.Text;

namespace NewsDashboard.Web.Components.Filters;

/// <summary>The part of an address after '?': names and values in their order. Several values of one name are joined by commas.</summary>
public sealed class AddressQuery
{
    private readonly List<KeyValuePair<string, string>> pairs = [];

    /// <summary>Reads the query of an absolute or relative address; the later of two equal names wins.</summary>
    public static AddressQuery Of(string address)
    {
        var result = new AddressQuery();
        var query = address.IndexOf('?', StringComparison.Ordinal);
        if (query < 0)
        {
            return result;
        }

        var fragment = address.IndexOf('#', query);
        var text = fragment < 0 ? address[(query + 1)..] : address[(query + 1)..fragment];
        foreach (var part in text.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            result.Set(
                Decode(equals < 0 ? part : part[..equals]),
                equals < 0 ? "" : Decode(part[(equals + 1)..]));
        }

        return result;
    }

    /// <summary>The address without query and fragment.</summary>
    public static string PathOf(string address)
    {
        var end = address.AsSpan().IndexOfAny('?', '#');
        return end < 0 ? address : address[..end];
    }

    public string? this[string name] => pairs.FirstOrDefault(pair => pair.Key == name).Value;

    /// <summary>Sets a value in its place, or takes the name out where the value is null or empty.</summary>
    public AddressQuery Set(string name, string? value)
    {
        var index = pairs.FindIndex(pair => pair.Key == name);
        if (string.IsNullOrEmpty(value))
        {
            if (index >= 0)
            {
                pairs.RemoveAt(index);
            }
        }
        else if (index >= 0)
        {
            pairs[index] = new(name, value);
        }
        else
        {
            pairs.Add(new(name, value));
        }

        return this;
    }

    /// <summary>"?a=1&amp;b=2", or "" where there is nothing.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (name, value) in pairs)
        {
            text.Append(text.Length == 0 ? '?' : '&').Append(Uri.EscapeDataString(name)).Append('=')
                .Append(Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal));
        }

        return text.ToString();
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
