/** Services inside the applications. */
package emsoft.shop;
