namespace SupportOps.Zendesk.Wire;

/// <summary>One page of a listing in cursor format, whatever it holds.</summary>
internal interface IWirePage
{
    WireMeta? Meta { get; }

    /// <summary>Enough of the records to recognise the page; null when the page has no array of them.</summary>
    PageIds? FindIds();
}
