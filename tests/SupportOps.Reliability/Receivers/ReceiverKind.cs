using Microsoft.AspNetCore.Builder;

namespace SupportOps.Reliability.Receivers;

/// <summary>A receiver of deliveries: the product's, or another one.</summary>
/// <param name="Name">How a process is told which it is.</param>
/// <param name="Build">Makes it; the builder listens on loopback already.</param>
internal sealed record ReceiverKind(string Name, Func<WebApplicationBuilder, ReceiverOrder, WebApplication> Build);
