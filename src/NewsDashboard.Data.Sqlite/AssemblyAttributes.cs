using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("NewsDashboard.Data.Tests")]
