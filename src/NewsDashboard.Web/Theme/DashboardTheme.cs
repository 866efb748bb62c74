using MudBlazor;

namespace NewsDashboard.Web.Theme;

/// <summary>MudBlazor's theme, built from <see cref="Tokens"/>.</summary>
public static class DashboardTheme
{
    /// <summary>The reader's own system font: nothing to load.</summary>
    public const string FontFamily = "system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"Liberation Sans\", Arial, sans-serif";

    private static readonly string[] Fonts = ["system-ui", "-apple-system", "Segoe UI", "Roboto", "Noto Sans", "Liberation Sans", "Arial", "sans-serif"];

    public static MudTheme Theme { get; } = new()
    {
        PaletteLight = Fill(new PaletteLight(), Tokens.Light),
        PaletteDark = Fill(new PaletteDark(), Tokens.Dark),
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "8px" },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Fonts, FontSize = "14px", LineHeight = "1.45", LetterSpacing = "normal" },
            H1 = new H1Typography { FontFamily = Fonts, FontSize = "20px", FontWeight = "600", LineHeight = "1.3", LetterSpacing = "normal" },
            H2 = new H2Typography { FontFamily = Fonts, FontSize = "16px", FontWeight = "600", LineHeight = "1.35", LetterSpacing = "normal" },
            Body1 = new Body1Typography { FontFamily = Fonts, FontSize = "14px", LineHeight = "1.45", LetterSpacing = "normal" },
            Body2 = new Body2Typography { FontFamily = Fonts, FontSize = "13px", LineHeight = "1.45", LetterSpacing = "normal" },
            Button = new ButtonTypography { FontFamily = Fonts, FontSize = "14px", FontWeight = "500", LetterSpacing = "normal", TextTransform = "none" },
            Caption = new CaptionTypography { FontFamily = Fonts, FontSize = "12px", LetterSpacing = "normal" },
        },
    };

    private static T Fill<T>(T palette, Tokens tokens)
        where T : Palette
    {
        palette.Primary = tokens.Accent;
        palette.PrimaryContrastText = tokens.OnAccent;
        palette.Background = tokens.Background;
        palette.BackgroundGray = tokens.Background;
        palette.Surface = tokens.Surface;
        palette.DrawerBackground = tokens.Surface;
        palette.DrawerText = tokens.Text;
        palette.DrawerIcon = tokens.Muted;
        palette.AppbarBackground = tokens.Surface;
        palette.AppbarText = tokens.Text;
        palette.TextPrimary = tokens.Text;
        palette.TextSecondary = tokens.Muted;
        palette.ActionDefault = tokens.Muted;
        palette.LinesDefault = tokens.Border;
        palette.LinesInputs = tokens.Neutral;
        palette.TableLines = tokens.Border;
        palette.Divider = tokens.Border;
        palette.Skeleton = tokens.Border;
        palette.Error = tokens.Error;
        return palette;
    }
}
