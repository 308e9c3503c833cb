/** What browsers tell. */
package perfectwork.browser;
