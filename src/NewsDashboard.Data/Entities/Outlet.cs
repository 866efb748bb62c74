namespace NewsDashboard.Data.Entities;

/// <summary>Who publishes: a newspaper, agency or ministry.</summary>
public sealed class Outlet
{
    public int Id { get; set; }

    public required string Name { get; set; }
}
