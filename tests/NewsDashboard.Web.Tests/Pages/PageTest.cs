using Bunit;
using Microsoft.AspNetCore.Components;
using NewsDashboard.Extraction.Meetings;
using NewsDashboard.Web.Tests.Support;

namespace NewsDashboard.Web.Tests.Pages;

/// <summary>Renders pages over a small database: China met Egypt on 5 February 2022, will meet France on 1 March, and a call with Germany was cancelled.</summary>
public abstract class PageTest : IAsyncLifetime
{
    protected TestDatabase Database { get; private set; } = null!;

    protected DashboardContext Context { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Database = await TestDatabase.WithAsync(
            new SampleArticle { Title = "Beijing talks", People = [new Participant("Xi Jinping", "CN", "President"), new Participant("Abdel Fattah al-Sisi", "EG", "President")] },
            new SampleArticle
            {
                Title = "Visit planned",
                Sentence = "France's president will be met in Paris by China's.",
                Parties = ["CN", "FR"],
                Countries = ["CN", "FR"],
                Status = MeetingStatus.Planned,
                MeetingDay = new(2022, 3, 1),
                Place = "Paris",
                PlaceCountry = "FR",
                Outlet = "Nile Observer",
            },
            new SampleArticle
            {
                Title = "Call off",
                Sentence = "Neither met: the call between China and Germany was called off.",
                Parties = ["CN", "DE"],
                Countries = ["CN", "DE"],
                Status = MeetingStatus.Cancelled,
                Format = MeetingFormat.Call,
                MeetingDay = new(2022, 2, 3),
                Place = null,
                PlaceCountry = null,
            });
        Context = new DashboardContext(Database);
    }

    public async ValueTask DisposeAsync()
    {
        await Context.DisposeAsync();
        await Database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected IRenderedComponent<TPage> At<TPage>(string address, Action<ComponentParameterCollectionBuilder<TPage>>? parameters = null)
        where TPage : IComponent
    {
        Context.Navigation.NavigateTo(address);
        return Context.Render<TPage>(builder => parameters?.Invoke(builder));
    }
}
