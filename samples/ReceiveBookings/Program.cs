// Keeps booked calls in Google calendars. With `Calendly:SigningKeys:0` in the configuration it is a web app; without
// it books a call at a stand-in of Calendly and shows what became of it in a stand-in of Google.
using ReceiveBookings;
using SupportOps.Calendly.AspNetCore;
using SupportOps.GoogleCalendar;
using SupportOps.Team;
using SupportOps.TeamFiles;

var builder = WebApplication.CreateBuilder(args);
await using var rehearsal = await Rehearsal.StartUnlessConfiguredAsync(builder);

var (services, settings) = (builder.Services, builder.Configuration);
services.AddSingleton<IRosterSource>(new TeamFolder(Path.Combine(AppContext.BaseDirectory, "team")));
services.AddSupportOpsGoogleCalendar("US Government Support", settings.GetSection("Calendars:UsGovernment"));
services.AddSupportOpsGoogleCalendar("GitLab Support", settings.GetSection("Calendars:Global"));
services.AddSupportOpsCalendlyWebhooks(settings.GetSection("Calendly")).ScheduleBookings().AddHealthCheck();

await using var app = builder.Build();
app.MapCalendlyWebhook("/hooks/calendly");
app.MapHealthChecks("/health");
await app.StartAsync();
await (rehearsal?.RunAsync(app) ?? app.WaitForShutdownAsync());
