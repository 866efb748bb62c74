using System.Text;

namespace NewsDashboard.Web.Theme;

/// <summary>Writes <see cref="Tokens"/> as CSS variables for the page's own style sheet, both themes at once, so that the page has its colours before any script runs.</summary>
public static class TokenStyle
{
    public static string Css { get; } = Write();

    private static string Write()
    {
        var css = new StringBuilder();
        Block(css, ":root", Tokens.Light, "light");
        Block(css, ":root[data-theme=dark]", Tokens.Dark, "dark");
        css.Append("@media (prefers-color-scheme: dark) {");
        Block(css, ":root:not([data-theme])", Tokens.Dark, "dark");
        return css.Append('}').ToString();
    }

    private static void Block(StringBuilder css, string selector, Tokens tokens, string scheme) => css
        .Append(selector).Append('{')
        .Append("color-scheme:").Append(scheme).Append(';')
        .Append("--background:").Append(tokens.Background).Append(';')
        .Append("--surface:").Append(tokens.Surface).Append(';')
        .Append("--border:").Append(tokens.Border).Append(';')
        .Append("--text:").Append(tokens.Text).Append(';')
        .Append("--muted:").Append(tokens.Muted).Append(';')
        .Append("--accent:").Append(tokens.Accent).Append(';')
        .Append("--on-accent:").Append(tokens.OnAccent).Append(';')
        .Append("--negative:").Append(tokens.Negative).Append(';')
        .Append("--neutral:").Append(tokens.Neutral).Append(';')
        .Append("--positive:").Append(tokens.Positive).Append(';')
        .Append("--error:").Append(tokens.Error).Append(';')
        .Append("--mark:").Append(tokens.Mark).Append(";}");
}
