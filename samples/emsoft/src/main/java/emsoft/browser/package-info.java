/** What browsers tell. */
package emsoft.browser;
