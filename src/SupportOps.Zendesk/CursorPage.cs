namespace SupportOps.Zendesk;

/// <summary>A page as read.</summary>
/// <param name="Page">The page; its array of records is there.</param>
/// <param name="Number">Its number, from 1; a listing that began anew counts anew.</param>
/// <param name="StartsOver">Whether the listing began anew with it.</param>
internal readonly record struct CursorPage<TPage>(TPage Page, int Number, bool StartsOver);
