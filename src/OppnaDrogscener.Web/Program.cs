using OppnaDrogscener.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.AddDatabase();
builder.AddAccounts();
builder.AddPages();
builder.AddServerLimits();

var app = builder.Build();
app.UsePages();
await app.PrepareAsync();
await app.RunAsync();

/// <summary>The program; named so that tests can start it.</summary>
public partial class Program;
