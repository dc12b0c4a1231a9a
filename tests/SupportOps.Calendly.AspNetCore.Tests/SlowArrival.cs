using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using SupportOps.Tests.Shared;

namespace SupportOps.Calendly.AspNetCore.Tests;

/// <summary>Lets bodies take their time to arrive, by the clock of the test.</summary>
internal sealed class SlowArrival(TestClock clock, TimeSpan takes) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, rest) =>
        {
            context.Request.Body = new SlowBody(context.Request.Body, () => clock.Advance(takes));
            return rest(context);
        });
        next(app);
    };

    private sealed class SlowBody(Stream body, Action arrives) : Stream
    {
        private bool _hasBegun;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (!_hasBegun)
            {
                _hasBegun = true;
                arrives();
            }

            return body.ReadAsync(buffer, cancellationToken);
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
