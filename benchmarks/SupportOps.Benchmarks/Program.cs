using BenchmarkDotNet.Running;
using SupportOps.Benchmarks.Endpoint;
using SupportOps.Benchmarks.ForeignCode;
using SupportOps.Benchmarks.Listing;

// BenchmarkDotNet measures what happens inside a process; what goes over HTTP is measured between processes.
return args switch
{
    ["listing", .. var sizes] => await ListingSheet.RunAsync(sizes),
    [ListingServer.Verb, var agents] => await ListingServer.RunAsync(agents),
    [ListingRun.Verb, var row, var url] => await ListingRun.RunAsync(row, new Uri(url)),
    ["endpoint"] => await EndpointSheet.RunAsync(),
    [EndpointServer.Verb] => await EndpointServer.RunAsync(),
    ["foreign", .. var folders] => await ForeignCodeSheet.RunAsync(folders),
    _ => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args).Any() ? 0 : 1,
};
