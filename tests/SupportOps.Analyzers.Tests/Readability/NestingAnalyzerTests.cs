using SupportOps.Analyzers.CodeFixes.Readability;
using SupportOps.Analyzers.Readability;
using SupportOps.Analyzers.Tests.Harness;

namespace SupportOps.Analyzers.Tests.Readability;

public sealed class NestingAnalyzerTests
{
    [Fact]
    public Task FourthLevel_IsReported() => Verify.FiresAsync<NestingAnalyzer>(
        """
        public class Sample
        {
            public void A(int[] a, bool b)
            {
                foreach (var c in a)
                {
                    if (c > 1)
                    {
                        while (b)
                        {
                            [|if|] (c > 2)
                            {
                                Console.WriteLine(c);
                            }
                        }
                    }
                }
            }
        }
        """,
        given => given.Saying("if", 4, 3));

    [Fact]
    public Task Using_AddsNoLevel() => Verify.IsSilentAsync<NestingAnalyzer>(
        """
        public class Sample
        {
            public void A(int[] a, bool b)
            {
                foreach (var c in a)
                {
                    if (c > 1)
                    {
                        using (File.OpenRead("a"))
                        {
                            if (c > 2)
                            {
                                Console.WriteLine(c);
                            }
                        }
                    }
                }
            }
        }
        """);

    [Fact]
    public Task ElseIf_AddsNoLevel() => Verify.IsSilentAsync<NestingAnalyzer>(
        """
        public class Sample
        {
            public void A(int[] a, bool b)
            {
                foreach (var c in a)
                {
                    if (c > 1)
                    {
                        if (c == 2)
                        {
                        }
                        else if (c == 3)
                        {
                        }
                        else if (c == 4)
                        {
                        }
                    }
                }
            }
        }
        """);

    [Fact]
    public Task InsideOfElseIf_IsOneLevelDeeper() => Verify.FiresAsync<NestingAnalyzer>(
        """
        public class Sample
        {
            public void A(int[] a, bool b)
            {
                if (b)
                {
                }
                else if (!b)
                {
                    if (a.Length > 1)
                    {
                        if (a.Length > 2)
                        {
                            [|if|] (a.Length > 3)
                            {
                            }
                        }
                    }
                }
            }
        }
        """);

    [Fact]
    public Task SwitchArms_AddNoLevel() => Verify.IsSilentAsync<NestingAnalyzer>(
        """
        public class Sample
        {
            public void A(int[] a, bool b)
            {
                foreach (var c in a)
                {
                    switch (c)
                    {
                        case 1:
                        {
                            if (b)
                            {
                            }

                            break;
                        }
                    }
                }
            }
        }
        """);

    [Fact]
    public Task Lambda_AddsNoLevel() => Verify.IsSilentAsync<NestingAnalyzer>(
        """
        public class Sample
        {
            public void A(int[] a, bool b)
            {
                if (b)
                {
                    foreach (var c in a)
                    {
                        Action d = () =>
                        {
                            if (c > 1)
                            {
                            }
                        };
                        d();
                    }
                }
            }
        }
        """);

    [Fact]
    public Task LocalFunction_BeginsAnew() => Verify.IsSilentAsync<NestingAnalyzer>(
        """
        public class Sample
        {
            public void A(int[] a, bool b)
            {
                if (b)
                {
                    foreach (var c in a)
                    {
                        void D()
                        {
                            if (c > 1)
                            {
                                if (c > 2)
                                {
                                }
                            }
                        }

                        D();
                    }
                }
            }
        }
        """);

    [Fact]
    public Task WhatLiesDeeperStill_IsReportedOnce() => Verify.FiresAsync<NestingAnalyzer>(
        """
        public class Sample
        {
            public void A(int[] a, bool b)
            {
                foreach (var c in a)
                {
                    if (c > 1)
                    {
                        while (b)
                        {
                            [|if|] (c > 2)
                            {
                                if (c > 3)
                                {
                                    Console.WriteLine(c);
                                }
                            }
                        }
                    }
                }
            }
        }
        """);

    [Fact]
    public Task Option_Lowered_IsReported() => Verify.FiresAsync<NestingAnalyzer>(
        """
        public class Sample
        {
            public void A(int[] a, bool b)
            {
                if (b)
                {
                    [|foreach|] (var c in a)
                    {
                    }
                }
            }
        }
        """,
        given => given.Option("supportops.max_nesting", "1"));

    [Fact]
    public Task Option_Raised_IsSilent() => Verify.IsSilentAsync<NestingAnalyzer>(
        """
        public class Sample
        {
            public void A(int[] a, bool b)
            {
                foreach (var c in a)
                {
                    if (c > 1)
                    {
                        while (b)
                        {
                            if (c > 2)
                            {
                                Console.WriteLine(c);
                            }
                        }
                    }
                }
            }
        }
        """,
        given => given.Option("supportops.max_nesting", "4"));

    [Fact]
    public Task Try_Lock_Do_For_AreLevels() => Verify.FiresAsync<NestingAnalyzer>(
        """
        public class Sample
        {
            public void A(int[] a, bool b)
            {
                try
                {
                    lock (a)
                    {
                        for (var c = 0; c < 2; c++)
                        {
                            [|do|]
                            {
                            }
                            while (b);
                        }
                    }
                }
                finally
                {
                    Console.WriteLine();
                }
            }
        }
        """);

    [Fact]
    public Task TopLevelStatements_AreReported() => Verify.FiresAsync<NestingAnalyzer>(
        """
        foreach (var c in args)
        {
            foreach (var d in args)
            {
                foreach (var e in args)
                {
                    [|foreach|] (var f in args)
                    {
                    }
                }
            }
        }
        """);

    [Fact]
    public Task Nesting_InGeneratedCode_IsSilent() => Verify.IsSilentAsync<NestingAnalyzer>(
        """
        public class Sample
        {
            public void A(int[] a, bool b)
            {
                foreach (var c in a)
                {
                    if (c > 1)
                    {
                        while (b)
                        {
                            if (c > 2)
                            {
                                Console.WriteLine(c);
                            }
                        }
                    }
                }
            }
        }
        """,
        given => given.Generated());

    [Fact]
    public Task Nesting_WithoutSupportOps_IsReported() => Verify.FiresAsync<NestingAnalyzer>(
        """
        public class Sample
        {
            public void A(int[] a, bool b)
            {
                foreach (var c in a)
                {
                    if (c > 1)
                    {
                        while (b)
                        {
                            [|if|] (c > 2)
                            {
                                Console.WriteLine(c);
                            }
                        }
                    }
                }
            }
        }
        """,
        given => given.WithoutSupportOps());

    [Fact]
    public Task IfAroundTheRestOfALoop_BecomesAGuard() => Verify.FixesAsync<NestingAnalyzer, NestingFix>(
        """
        public class Sample
        {
            public void A(int[] a, bool b)
            {
                foreach (var c in a)
                {
                    if (c > 1)
                    {
                        while (b)
                        {
                            [|if|] (c > 2)
                            {
                                Console.WriteLine(c);
                            }
                        }
                    }
                }
            }
        }
        """,
        """
        public class Sample
        {
            public void A(int[] a, bool b)
            {
                foreach (var c in a)
                {
                    if (c <= 1)
                    {
                        continue;
                    }

                    while (b)
                    {
                        if (c > 2)
                        {
                            Console.WriteLine(c);
                        }
                    }
                }
            }
        }
        """);

    [Fact]
    public Task IfAroundTheWholeMethod_BecomesAGuard() => Verify.FixesAsync<NestingAnalyzer, NestingFix>(
        """
        public class Sample
        {
            public void A(int[] a, bool b)
            {
                if (b && a is [var d, ..])
                {
                    // Why it is done.
                    foreach (var c in a)
                    {
                        while (b)
                        {
                            [|if|] (c > d)
                            {
                                Console.WriteLine(c);
                            }
                        }
                    }
                }
            }
        }
        """,
        """
        public class Sample
        {
            public void A(int[] a, bool b)
            {
                if (!b || a is not [var d, ..])
                {
                    return;
                }

                // Why it is done.
                foreach (var c in a)
                {
                    while (b)
                    {
                        if (c > d)
                        {
                            Console.WriteLine(c);
                        }
                    }
                }
            }
        }
        """);

    [Fact]
    public Task AsyncMethod_IsLeftEarly() => Verify.FixesAsync<NestingAnalyzer, NestingFix>(
        """
        public class Sample
        {
            public async Task A(int[] a, bool b)
            {
                if (a.Length == 0 || !b)
                {
                    foreach (var c in a)
                    {
                        while (b)
                        {
                            [|if|] (c > 2)
                            {
                                await Task.Yield();
                            }
                        }
                    }
                }
            }
        }
        """,
        """
        public class Sample
        {
            public async Task A(int[] a, bool b)
            {
                if (a.Length != 0 && b)
                {
                    return;
                }

                foreach (var c in a)
                {
                    while (b)
                    {
                        if (c > 2)
                        {
                            await Task.Yield();
                        }
                    }
                }
            }
        }
        """);

    [Fact]
    public Task MethodWithAResult_IsNotFixed() => Verify.IsNotFixedAsync<NestingAnalyzer, NestingFix>(
        """
        public class Sample
        {
            public int A(int[] a, bool b)
            {
                if (b)
                {
                    foreach (var c in a)
                    {
                        while (b)
                        {
                            [|if|] (c > 2)
                            {
                                return 1;
                            }
                        }
                    }
                }

                return 2;
            }
        }
        """);

    [Fact]
    public Task NameThatIsTaken_IsNotFixed() => Verify.IsNotFixedAsync<NestingAnalyzer, NestingFix>(
        """
        public class Sample
        {
            public void A(int[] a, bool b)
            {
                while (b)
                {
                    foreach (var d in a)
                    {
                        var c = 1;
                        Console.WriteLine(c + d);
                    }

                    if (b)
                    {
                        var c = 2;
                        while (b)
                        {
                            [|if|] (c > 2)
                            {
                            }
                        }
                    }
                }
            }
        }
        """);

    [Fact]
    public Task StringOverLines_IsNotFixed() => Verify.IsNotFixedAsync<NestingAnalyzer, NestingFix>(
        """
        public class Sample
        {
            public void A(int[] a, bool b)
            {
                if (b)
                {
                    var d = @"a
                    b";
                    while (b)
                    {
                        while (d.Length > 2)
                        {
                            [|if|] (a.Length > 2)
                            {
                            }
                        }
                    }
                }
            }
        }
        """,
        given => given.Exactly());
}
