/** What browsers and devices keep. */
package softhelpers.site;
