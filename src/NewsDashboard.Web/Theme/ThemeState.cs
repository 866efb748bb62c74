namespace NewsDashboard.Web.Theme;

/// <summary>Whether this reader's circuit shows the dark theme. Charts listen, because Plotly takes colours as values and not from the style sheet.</summary>
public sealed class ThemeState
{
    public bool IsDark { get; private set; }

    public Tokens Tokens => IsDark ? Tokens.Dark : Tokens.Light;

    public event Action? Changed;

    public void Set(bool isDark)
    {
        if (isDark != IsDark)
        {
            IsDark = isDark;
            Changed?.Invoke();
        }
    }
}
