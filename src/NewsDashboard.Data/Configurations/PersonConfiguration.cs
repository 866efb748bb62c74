using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsDashboard.Data.Entities;

namespace NewsDashboard.Data.Configurations;

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.Property(person => person.Name).HasMaxLength(ColumnLengths.Name);
        builder.Property(person => person.FoldedName).HasMaxLength(ColumnLengths.Name);
        builder.Property(person => person.Party).IsCode();
        builder.HasIndex(person => new { person.FoldedName, person.Party }).IsUnique();
    }
}
