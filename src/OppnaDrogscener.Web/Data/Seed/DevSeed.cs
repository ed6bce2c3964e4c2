using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Data.Seed;

/// <summary>Fills an empty database in Development with organisations, one user per role, and the sample cases.</summary>
public sealed class DevSeed(AppDbContext db, UserManager<AppUser> users, CaseStore store, CaseDesk desk, TimeProvider clock)
{
    private readonly SeedContent content = SeedContent.Read();

    /// <summary>Fills what is missing, and gives the logins.</summary>
    public async Task<IReadOnlyList<SeedLogin>> FillAsync()
    {
        if (!await db.Organisations.AnyAsync())
        {
            foreach (var organisation in content.Organisations)
            {
                await AddAsync(organisation);
            }
        }

        return [.. content.Organisations.SelectMany(organisation => organisation.Users).Select(user => new SeedLogin(user.Email, content.Password, user.Roles))];
    }

    private async Task AddAsync(SeedOrganisation seed)
    {
        var organisation = new Organisation
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            Name = seed.Name,
            Kind = seed.Kind,
            Number = seed.Number,
            MunicipalityCode = seed.MunicipalityCode,
            CountyCode = seed.CountyCode,
        };
        db.Organisations.Add(organisation);
        await db.SaveChangesAsync();
        List<CurrentUser> people = [];
        foreach (var user in seed.Users)
        {
            people.Add(new CurrentUser(await AddAsync(user, organisation.Id), organisation.Id, user.Name));
        }

        foreach (var name in seed.Cases)
        {
            await AddCaseAsync(name, people[0]);
        }
    }

    private async Task<Guid> AddAsync(SeedUser seed, Guid organisationId)
    {
        var user = new AppUser { Id = Guid.CreateVersion7(clock.GetUtcNow()), UserName = seed.Email, Email = seed.Email, EmailConfirmed = true, FullName = seed.Name, OrganisationId = organisationId };
        Require(await users.CreateAsync(user, content.Password));
        Require(await users.AddToRolesAsync(user, seed.Roles));
        return user.Id;
    }

    private async Task AddCaseAsync(string name, CurrentUser author)
    {
        var file = desk.Read(SeedContent.Sample(name)).File ?? throw new InvalidOperationException($"The sample {name} cannot be read");
        var lawDate = CaseDesk.LawDateOf(file, clock.Today());
        var regime = desk.RegimeOf(file, lawDate).Regime!;
        await store.CreateAsync(new NewCase(file.Facts.Title ?? file.Facts.Place?.Name ?? name, file, regime.Key, lawDate, "seed"), author);
    }

    private static void Require(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(string.Join("; ", result.Errors.Select(error => error.Description)));
        }
    }
}
