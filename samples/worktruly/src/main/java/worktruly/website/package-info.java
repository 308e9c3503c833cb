/** Who visits the website. */
package worktruly.website;
